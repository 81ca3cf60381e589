export * from './watching.ts'
export { evidenceAmong, markables, markedMoments, momentsAbout, noticedTag, questionsOf, tagsOf, type Markable } from './marks.ts'
