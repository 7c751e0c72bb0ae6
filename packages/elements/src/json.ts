/** Attribute ↔ property for values that are objects. What is not JSON goes on as text, for the check to name. */
export const json = {
  fromAttribute(value: string | null): unknown {
    if (value === null) return null;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  },
};
