/** Name of the run kind of imports. */
export const importKind = 'import';
/** Name of the run kind that removes uploads nobody needs. */
export const removeUploadsKind = 'remove-uploads';
/** Name of the run kind that closes terms as days pass. */
export const closeTermsKind = 'close-terms';
