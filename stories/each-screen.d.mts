/** Ids of stories, with what each shows. */
export const eachScreen: Readonly<Record<string, string>>;
