/** A credit line names an agency; a line “By …” names an author and is a byline. */
export const isCreditLine = ({ role, text }) => role === 'credit_line' && !/^by /i.test(text);
