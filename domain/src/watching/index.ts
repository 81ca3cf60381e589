export * from './watching.ts'
export { evidenceAmong, markables, markedMoments, momentsAbout, noticedTag, questionsOf, tagsIn, tagsOf, type Markable } from './marks.ts'
