/** What is special about some shifts, in Simplified Chinese. */
export const mechanicsZhCN = {
  supervisor: { label: '主管位', left: '还能请 {{left}} 位，共 {{of}} 位', none: '主管位用完了' },
} as const;
