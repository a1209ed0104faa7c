/** Who is approved without a reviewer: nobody, or those who answered a personal invitation. */
export const autoApprovals = ['off', 'invited'] as const;
export type AutoApproval = (typeof autoApprovals)[number];

/** How the signatory list of a statement is ordered. */
export const listPolicies = ['alphabetical', 'country', 'signing-order'] as const;
export type ListPolicy = (typeof listPolicies)[number];
