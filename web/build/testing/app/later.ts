import './later.css'

export const later = 'a later part'
