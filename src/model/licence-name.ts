/** Names of the licences of figures in a text: "CC BY-NC-SA 3.0 IGO". */
export const licenceNames = /CC BY(-\w+)*( \d\.\d)?( IGO)?/g;
