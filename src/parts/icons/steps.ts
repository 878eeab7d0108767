/** A drawing for each step of a visit. */
export const stepIcons: Record<string, string> = {
  'before-booking': 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  prepare: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3M13 20h7',
  arrive: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  assess: 'M10 4a6 6 0 1 0 0 12 6 6 0 1 0 0-12M14.5 14.5 20 20',
  agree: 'M6 3h9l3 3v15H6zM9 13l2 2 4-4',
  settle: 'M3 19V8M3 16h18v3M21 16v-2a3 3 0 0 0-3-3h-7v5M7 10a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
  treatment: 'M8 12V6.5a1.5 1.5 0 0 1 3 0V11 4.5a1.5 1.5 0 0 1 3 0V11 6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-5.5 7S7 19.5 5.5 17l-2-3.5c-.7-1.5 1-2.3 2-1.2L8 14.5z',
  finish: 'M3 5h11v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5',
  'next-days': 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
  between: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5',
  'follow-up': 'M4 4v16h16M7 15l4-4 3 3 5-7',
};
