/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;

/** The kinds of file that plug-ins read registers from, beside those that {@link RegisterReader} knows itself. */
public final class RegisterFormats {

    /** Where plug-ins add kinds. */
    private static final String POINT = "org.partnerstrategy.exchange.importers";

    /** What holds a register of another kind. */
    private static final Kind PACKED = builtIn("ZIP", "zip", "gz");

    /** Beside a packed register, a description of it. */
    private static final String DESCRIPTION = "xml";

    /** Those that the program reads itself, which it knows by their content, whatever a file is called. */
    private static final List<Kind> BUILT_IN = List.of(builtIn("CSV", "csv", "tsv", "tab", "txt"),
            builtIn("Excel", "xlsx", "xlsm", "xls", "xml"), builtIn("LibreOffice", "ods", "fods"),
            builtIn("HTML", "html", "htm"), builtIn("JSON", "json", "jsonl"), PACKED);

    private final List<Kind> ofPlugIns;

    /**
     * A kind of file.
     *
     * @param label what people call it
     * @param extensions the extensions of the names of such files, without dots and in lower case
     * @param format what reads it; none for a kind that the program reads itself
     */
    public record Kind(String label, List<String> extensions, Optional<Extension<RegisterFormat>> format) {

        static Kind of(Extension<RegisterFormat> format) {
            List<String> extensions = Stream.of(format.declaration().required("extensions").split(","))
                    .map(extension -> extension.strip().toLowerCase(Locale.ROOT)).toList();
            return new Kind(format.declaration().required("label"), extensions, Optional.of(format));
        }

        private boolean works() {
            return format.filter(Extension::isOff).isEmpty();
        }

        private boolean isOf(String name) {
            return works() && extensions.stream().anyMatch(extension -> hasExtension(name, extension));
        }

        private static boolean hasExtension(String name, String extension) {
            return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
        }
    }

    private static Kind builtIn(String label, String... extensions) {
        return new Kind(label, List.of(extensions), Optional.empty());
    }

    /** What came of reading: exactly one of the two. */
    private record Reading(Optional<Register> register, Optional<RegisterException> problem) {

        static Reading of(RegisterFormat format, String name, byte[] content) {
            try {
                return new Reading(Optional.of(format.read(name, content)), Optional.empty());
            } catch (RegisterException e) {
                return new Reading(Optional.empty(), Optional.of(e));
            }
        }
    }

    private RegisterFormats(List<Kind> ofPlugIns) {
        this.ofPlugIns = ofPlugIns;
    }

    /** Those of the program, with those of the installed plug-ins. */
    public static RegisterFormats installed() {
        return Installed.FORMATS;
    }

    /** Those of the program, with those that plug-ins declare. */
    public static RegisterFormats including(Extensions plugIns) {
        return new RegisterFormats(plugIns.implementing(RegisterFormat.class, Kind::of));
    }

    /** All that work: those of the program, then those of plug-ins in the order in which they are asked. */
    public List<Kind> kinds() {
        return Stream.concat(BUILT_IN.stream(), ofPlugIns.stream().filter(Kind::works)).toList();
    }

    /** Whether a plug-in reads files with such a name. */
    boolean know(String name) {
        return ofPlugIns.stream().anyMatch(kind -> kind.isOf(name));
    }

    /** Whether a file in a zip can be the register, and not something that explains it, by its name. */
    boolean canBePacked(String name) {
        return kinds().stream().filter(kind -> kind != PACKED).flatMap(kind -> kind.extensions().stream())
                .filter(extension -> !extension.equals(DESCRIPTION))
                .anyMatch(extension -> Kind.hasExtension(name, extension));
    }

    /**
     * Reads the content of a file of a kind that a plug-in knows.
     *
     * @return none when no plug-in knows such files, or when the one that does is broken
     * @throws RegisterException when it is no such register
     */
    public Optional<Register> read(String name, byte[] content) throws RegisterException {
        Optional<Reading> reading = ofPlugIns.stream().filter(kind -> kind.isOf(name)).findFirst()
                .flatMap(Kind::format)
                .flatMap(plugIn -> plugIn.askForWork(format -> Reading.of(format, name, content)));
        if (reading.isPresent() && reading.get().problem().isPresent()) {
            throw reading.get().problem().get();
        }
        return reading.flatMap(Reading::register);
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final RegisterFormats FORMATS = including(Extensions.at(POINT));
    }
}
