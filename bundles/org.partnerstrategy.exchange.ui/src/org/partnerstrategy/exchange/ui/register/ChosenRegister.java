package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/**
 * A register that was read from a file.
 *
 * @param file the file
 * @param content its bytes, so that it need not be read again when it is to be understood otherwise
 * @param asked what the user said about it
 * @param used how it was read
 * @param sheets the sheets among which the user can choose; none when it is no workbook
 * @param register what stands in it
 */
record ChosenRegister(Path file, byte[] content, RegisterOptions asked, RegisterOptions used, List<String> sheets,
        Register register) {

    /**
     * Reads a file.
     *
     * @throws RegisterException when it is no register
     */
    static ChosenRegister read(Path file, RegisterOptions options) throws RegisterException {
        return read(file, RegisterReader.bytes(file), options);
    }

    /**
     * The same file, understood otherwise.
     *
     * @throws RegisterException when it is no register then
     */
    ChosenRegister with(RegisterOptions options) throws RegisterException {
        return read(file, content, options);
    }

    private static ChosenRegister read(Path file, byte[] content, RegisterOptions options) throws RegisterException {
        String name = file.getFileName().toString();
        Register register = RegisterReader.read(name, content, options);
        return new ChosenRegister(file, content, options, RegisterReader.recognise(name, content, options),
                RegisterReader.sheets(name, content), register);
    }

    /** Whether it is CSV, which has a separator. */
    boolean isSeparated() {
        return used.separator().isPresent();
    }

    /** The columns among which a part can be found; none is empty. */
    List<String> columns() {
        return register.columns();
    }

    /** The index of a column, counted from 0. */
    Optional<Integer> index(String column) {
        return Optional.of(register.columns().indexOf(column)).filter(index -> index >= 0);
    }
}
