/** Where a reader finds information in more languages, said in some of them; seen on the site itself on 2026-11-26. */
export const inMoreLanguages: readonly {
  lang: string;
  dir: 'ltr' | 'rtl';
  says: [before: string, after: string];
}[] = [
  { lang: 'en', dir: 'ltr', says: ['', ' has information for refugees in more languages.'] },
  { lang: 'ar', dir: 'rtl', says: ['يقدّم موقع ', ' معلومات للاجئين بلغات أخرى.'] },
  { lang: 'uk', dir: 'ltr', says: ['На ', ' є інформація для біженців іншими мовами.'] },
  { lang: 'fa', dir: 'rtl', says: ['وب‌سایت ', ' برای پناهندگان به زبان‌های دیگر اطلاعات دارد.'] },
  { lang: 'tr', dir: 'ltr', says: ['', ' mülteciler için başka dillerde de bilgi verir.'] },
];
