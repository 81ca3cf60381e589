export declare const buildStage: () => Promise<string>;
export declare const serveStage: (dir: string) => Promise<{
    readonly url: string;
    readonly close: () => Promise<void>;
}>;
