package org.partnerstrategy.install.command;

import java.util.List;

import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Unit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes plug-ins from the program. */
@Command(name = "uninstall")
public final class UninstallCommand extends InstallationCommand {

    @Parameters(arity = "1..*", paramLabel = "PLUG-IN")
    private List<String> names;

    @Override
    List<Unit> change(Installation installation) {
        return installation.uninstall(names);
    }

    @Override
    String done() {
        return "uninstalled";
    }
}
