package org.partnerstrategy.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Stack;

import org.partnerstrategy.example.ExampleStrategy;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The name of an example behind an option. Without one the option means the handbook's. */
final class ExampleName implements IParameterPreprocessor, ITypeConverter<ExampleStrategy>, Iterable<String> {

    /** The example that is meant without a name. */
    static final String USUAL = "handbook";

    /** What follows the option is its value only where it names an example: it can be the file just as well. */
    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option,
            Map<String, Object> details) {
        boolean attached = "=".equals(details.get("separator"));
        if (!attached && !arguments.isEmpty() && ExampleStrategy.of(arguments.peek()).isEmpty()) {
            arguments.push(USUAL);
        }
        return false;
    }

    @Override
    public ExampleStrategy convert(String name) {
        return ExampleStrategy.of(name).orElseThrow(() -> new TypeConversionException(name));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExampleStrategy.values()).map(ExampleStrategy::id).iterator();
    }
}
