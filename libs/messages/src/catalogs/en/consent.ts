/** What a signer agrees to. Changed words need a new id in `consent.ts`: consents are recorded with id and text. */
export const consent = {
  'consent.1.organization':
    'On behalf of {name} we agree to exactly this text (version {version}, with its notes). We agree that the name is printed as shown and only as far as we chose under “How may we show the name?”. We can withdraw at any time.',
  'consent.1.individual':
    'I, {name}, agree to exactly this text (version {version}, with its notes). I agree that my name is printed as shown and only as far as I chose under “How may we show the name?”. I can withdraw at any time.',
  'consent.1.generic':
    'On behalf of the organization named here, or for myself where I sign as an individual, I agree to exactly this text in the version shown, with its notes. I agree that the name is printed as shown and only as far as I chose under “How may we show the name?”. I can withdraw at any time.',
} as const;
