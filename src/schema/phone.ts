/** Whether a text is a phone number to show: digits with the usual signs between them, 2 to 20 characters, at least 2 digits. */
export const isPhoneNumber = (text: string): boolean => /^[\d +\-().\/]{2,20}$/.test(text) && text.replace(/\D/g, '').length > 1;
