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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.DeclarationException;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** A kind of file into which a strategy can be written, with the name by which people and programs know it. */
public final class Exporter {

    private final String id;
    private final Message label;
    private final String extension;
    private final boolean choosesGoals;
    private final List<ExportOption> options;
    private final Writing writing;

    private Exporter(String id, Message label, String extension, boolean choosesGoals, List<ExportOption> options,
            Writing writing) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.choosesGoals = choosesGoals;
        this.options = List.copyOf(options);
        this.writing = writing;
    }

    /** Makes the content of a file; none when who would make it is broken. */
    private interface Writing {

        Optional<byte[]> content(ExportRequest request) throws ExportException;
    }

    /** What became of an export that did not fail. */
    private sealed interface Outcome {

        record Written(byte[] content) implements Outcome {
        }

        record Refused(Message reason) implements Outcome {
        }

        record Cancelled() implements Outcome {
        }
    }

    static Exporter of(String id, Message label, String extension, StrategyExport export) {
        return new Exporter(id, label, extension, false, List.of(),
                request -> Optional.of(content(outcome(export, request, new HeardProgress(request.progress())))));
    }

    /**
     * @param replaced the one whose place it takes, if it does; it is asked again once the extension is switched off
     */
    static Exporter of(Extension<StrategyExport> plugIn, Optional<Exporter> replaced) {
        Declaration declaration = plugIn.declaration();
        return new Exporter(plugIn.id(), Message.verbatim(declaration.required("label")),
                declaration.required("extension"),
                declaration.choice("goals", Map.of("true", true, "false", false)).orElse(false),
                options(declaration), request -> {
                    HeardProgress progress = new HeardProgress(request.progress());
                    Optional<Outcome> outcome = plugIn.askForWork(export -> outcome(export, request, progress),
                            progress::wasHeard);
                    return outcome.isPresent() ? Optional.of(content(outcome.get()))
                            : replaced.isPresent() ? replaced.get().contentInPlace(request) : Optional.empty();
                });
    }

    private static List<ExportOption> options(Declaration declaration) {
        List<ExportOption> options = declaration.children("option").stream().map(ExportOption::of).toList();
        Set<String> known = new HashSet<>();
        options.stream().map(ExportOption::id).filter(option -> !known.add(option)).findFirst().ifPresent(twice -> {
            throw new DeclarationException(Message.of(ExportOption.class, "option.twice", twice));
        });
        return options;
    }

    private static Outcome outcome(StrategyExport export, ExportRequest request, HeardProgress progress) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            export.write(request.telling(progress), stream);
            return new Outcome.Written(stream.toByteArray());
        } catch (ExportException e) {
            return new Outcome.Refused(e.problem());
        } catch (IOException | RuntimeException e) {
            if (progress.isCancelled()) {
                // In whatever it was wrapped: nobody waits any more.
                return new Outcome.Cancelled();
            }
            throw e instanceof RuntimeException failed ? failed : new UncheckedIOException((IOException) e);
        }
    }

    private static byte[] content(Outcome outcome) throws ExportException {
        return switch (outcome) {
        case Outcome.Written(byte[] content) -> content;
        case Outcome.Refused(Message reason) -> throw new ExportException(reason);
        case Outcome.Cancelled() -> throw new CancellationException();
        };
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

    /** Whether people choose the goals that are written. */
    public boolean choosesGoals() {
        return choosesGoals;
    }

    /** What else people choose, in this order. */
    public List<ExportOption> options() {
        return options;
    }

    /**
     * The whole content of a file. Waits until it is there; the thread can be interrupted.
     *
     * @return none when the plug-in that would make it is broken, or the thread was interrupted
     * @throws ExportException when there is no such option, an option cannot have its value, or there is nothing to
     *         write
     * @throws CancellationException when what hears of the progress threw it
     */
    public Optional<byte[]> content(ExportRequest request) throws ExportException {
        for (Map.Entry<String, String> chosen : request.options().entrySet()) {
            ExportOption option = options.stream().filter(known -> known.id().equals(chosen.getKey())).findFirst()
                    .orElseThrow(() -> unknown(chosen.getKey()));
            Optional<Message> refusal = option.refusal(option.id(), chosen.getValue());
            if (refusal.isPresent()) {
                throw new ExportException(refusal.get());
            }
        }
        ExportRequest complete = request;
        for (ExportOption option : options) {
            complete = complete.with(option.id(), request.options().getOrDefault(option.id(), option.initial()));
        }
        return writing.content(complete);
    }

    /**
     * The content in place of that of a broken plug-in, whose options it does not know. Where goals were chosen that
     * it cannot choose, it writes nothing, rather than more than was asked for.
     */
    private Optional<byte[]> contentInPlace(ExportRequest request) throws ExportException {
        ExportRequest plain = ExportRequest.of(request.strategy(), request.language()).telling(request.progress());
        return choosesGoals || request.goals().equals(plain.goals()) ? content(plain.on(request.goals()))
                : Optional.empty();
    }

    /**
     * The whole content of a file with the whole strategy, and the options as they are at first.
     *
     * @param language the language of words in it
     * @return none when there is nothing to write, or when the plug-in that would make it is broken
     */
    public Optional<byte[]> content(PartnerStrategy strategy, Locale language) {
        try {
            return content(ExportRequest.of(strategy, language));
        } catch (ExportException e) {
            return Optional.empty();
        }
    }

    private ExportException unknown(String option) {
        return new ExportException(options.isEmpty() ? Message.of(ExportOption.class, "option.none", id)
                : Message.of(ExportOption.class, "option.unknown", id, option,
                        options.stream().map(ExportOption::usage).collect(Collectors.joining(", "))));
    }
}
