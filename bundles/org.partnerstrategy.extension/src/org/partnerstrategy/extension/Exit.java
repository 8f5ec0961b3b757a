package org.partnerstrategy.extension;

/** What plug-ins call where they would end the program: they fail instead, and are named for it. */
public final class Exit {

    private Exit() {
    }

    /**
     * Takes the place of {@link System#exit}.
     *
     * @throws SecurityException always
     */
    public static void refuse(int code) {
        throw new SecurityException("System.exit(" + code + ")");
    }

    /**
     * Takes the place of {@link Runtime#exit} and {@link Runtime#halt}.
     *
     * @throws SecurityException always
     */
    public static void refuse(Runtime runtime, int code) {
        throw new SecurityException("Runtime.exit(" + code + ")");
    }
}
