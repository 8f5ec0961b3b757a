/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** A kind of file into which a strategy can be written, with the name by which people and programs know it. */
public final class Exporter {

    private final String id;
    private final Message label;
    private final String extension;
    private final BiFunction<PartnerStrategy, Locale, Optional<byte[]>> content;

    private Exporter(String id, Message label, String extension,
            BiFunction<PartnerStrategy, Locale, Optional<byte[]>> content) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.content = content;
    }

    static Exporter of(String id, Message label, String extension, StrategyExport export) {
        return new Exporter(id, label, extension,
                (strategy, language) -> Optional.of(content(export, strategy, language)));
    }

    /**
     * @param replaced the one whose place it takes, if it does; it is asked again once the extension is switched off
     */
    static Exporter of(Extension<StrategyExport> plugIn, Optional<Exporter> replaced) {
        return new Exporter(plugIn.id(), Message.verbatim(plugIn.declaration().required("label")),
                plugIn.declaration().required("extension"),
                (strategy, language) -> plugIn.<byte[]>askForWork(export -> content(export, strategy, language))
                        .or(() -> replaced.flatMap(exporter -> exporter.content(strategy, language))));
    }

    private static byte[] content(StrategyExport export, PartnerStrategy strategy, Locale language) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            export.write(strategy, language, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.toByteArray();
    }

    /** The identity by which the command line names the kind. */
    public String id() {
        return id;
    }

    /** What people call such files. */
    public Message label() {
        return label;
    }

    /** The extension of the names of such files, without a dot. */
    public String extension() {
        return extension;
    }

    /**
     * The whole content of a file.
     *
     * @param language the language of words in it
     * @return none when the plug-in that would make it is broken
     */
    public Optional<byte[]> content(PartnerStrategy strategy, Locale language) {
        return content.apply(strategy, language);
    }
}
