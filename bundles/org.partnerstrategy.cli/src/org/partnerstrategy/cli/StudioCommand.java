package org.partnerstrategy.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that all others are part of; alone it prints the help. */
@Command(name = "partnerstrategy", mixinStandardHelpOptions = true, versionProvider = StudioCommand.class)
final class StudioCommand implements Runnable, IVersionProvider {

    @Spec
    private CommandSpec spec;

    /** Runs the command that the arguments name and answers the exit code of the process. */
    static int run(String... arguments) {
        // Found here and not by name in the annotation: in Equinox picocli does not see the messages of this bundle.
        ResourceBundle messages = ResourceBundle.getBundle(StudioCommand.class.getPackageName() + ".messages",
                Locale.getDefault(), StudioCommand.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new CommandLine(new StudioCommand()).setResourceBundle(messages).execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The name of the product with the version that the build wrote into the bundle's manifest. */
    @Override
    public String[] getVersion() {
        Optional<String> version = Optional.ofNullable(StudioCommand.class.getPackage().getImplementationVersion());
        return new String[] {spec.name() + " " + version.orElse("(not built)")};
    }
}
