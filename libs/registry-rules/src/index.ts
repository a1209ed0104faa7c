export { foldOrganizationName } from './fold-organization-name.js';
export { looksLikeAcronym, splitAcronym, isInitialsOf } from './acronym.js';
export { countryCodes, countryName, isCountryCode } from './country.js';
export { withoutLeadingArticle } from './leading-article.js';
