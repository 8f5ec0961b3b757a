package org.partnerstrategy.cli.program;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command in Equinox, so that the commands are also there in an Eclipse that has these bundles. */
public final class CommandLineApplication implements IApplication {

    /** Runs the command that the application's arguments name; the result is the exit code of the process. */
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(arguments);
    }

    @Override
    public void stop() {
        // A command runs to its end by itself.
    }
}
