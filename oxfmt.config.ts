import prettier from './.prettierrc.json' with { type: 'json' };

const { singleQuote, printWidth } = prettier;

/** All but components, which Prettier writes by the same two settings. */
export default { singleQuote, printWidth, sortPackageJson: false };
