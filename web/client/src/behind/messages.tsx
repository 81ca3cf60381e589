import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, type ClientMessages } from '../../messages/en.ts'

const Words = createContext<ClientMessages>(en)
export const MessagesProvider = Words.Provider
export const useMessages = (): ClientMessages => useContext(Words)
