package org.partnerstrategy.cli;

/** Runs one command in plain Java: no workbench has to start first. */
public final class Main {

    private Main() {
    }

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(StudioCommand.run(arguments));
    }
}
