/** Where a reader finds information in more languages, said in some of them; seen on the site itself on 2026-11-26. */
export const inMoreLanguages: readonly {
  lang: string;
  /** What its speakers call it. */
  name: string;
  dir: 'ltr' | 'rtl';
  says: [before: string, after: string];
}[] = [
  { lang: 'en', name: 'English', dir: 'ltr', says: ['', ' has information for refugees in more languages.'] },
  { lang: 'ar', name: 'العربية', dir: 'rtl', says: ['يقدّم موقع ', ' معلومات للاجئين بلغات أخرى.'] },
  { lang: 'uk', name: 'Українська', dir: 'ltr', says: ['На ', ' є інформація для біженців іншими мовами.'] },
  {
    lang: 'fa',
    name: 'فارسی',
    dir: 'rtl',
    says: ['وب‌سایت ', ' برای پناهندگان به زبان‌های دیگر اطلاعات دارد.'],
  },
  { lang: 'tr', name: 'Türkçe', dir: 'ltr', says: ['', ' mülteciler için başka dillerde de bilgi verir.'] },
];
