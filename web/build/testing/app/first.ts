import { beginBehindTheFirstPaint } from '../../../kit/begin.ts'

document.documentElement.dataset['early'] = 'yes'
beginBehindTheFirstPaint()
