package org.partnerstrategy.design.ui.export;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.partnerstrategy.cli.program.Main;

/** Runs one command in Equinox where Sirius is, so that it can draw diagrams. */
public final class ExportApplication implements IApplication {

    /** Runs the command that the application's arguments name; the result is the exit code of the process. */
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(new SiriusExport(), arguments);
    }

    @Override
    public void stop() {
        // A command runs to its end by itself.
    }
}
