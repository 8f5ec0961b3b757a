/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.CheckedChange;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.ImportPlan;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.RegisterName;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.profile.ProfileException;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterFormats;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.reading.ReturnedWorkbook;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a register of subsidies or commissions into a strategy (handbook, step 1). */
@Command(name = "import", modelTransformer = ColumnOptions.OfRoles.class)
public final class ImportCommand extends StudioSubcommand {

    private static final ImportProfile NO_PROFILE = new ImportProfile(Mapping.NONE, RegisterOptions.NONE);

    @Parameters(arity = "1..*", paramLabel = "REGISTER", descriptionKey = "register",
            completionCandidates = RegisterKinds.class)
    private List<Path> registers;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private ValueChoices values;

    @Option(names = "--exclude", paramLabel = "COLUMN=VALUE")
    private List<String> exclusions = List.of();

    @Mixin
    private ReadingOptions reading;

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<LocalDate> date;

    @Option(names = "--profile", paramLabel = "NAME|FILE")
    private Optional<String> profile;

    @Option(names = "--save-profile", paramLabel = "NAME|FILE")
    private Optional<String> savedProfile;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--except", paramLabel = "N", split = ",")
    private List<Integer> left = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private AnswerFormat format;

    /** The forms in which the changes of a workbook are told. */
    enum AnswerFormat {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    /** The kinds of file that can be read. */
    static final class RegisterKinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return RegisterFormats.installed().kinds().stream()
                    .map(kind -> kind.label() + " (" + String.join(", ", kind.extensions()) + ")").iterator();
        }
    }

    /** Where the register goes. */
    private static final class Target {

        @Option(names = { "-o", "--output" }, paramLabel = "FILE")
        private Path output;

        @Option(names = "--into", paramLabel = "FILE")
        private Path into;

        Path file() {
            return into == null ? output : into;
        }
    }

    @Override
    public Integer call() throws IOException, RegisterException, ProfileException {
        if (target.into == null && target.output != null) {
            OutputName.of(target.output, List.of(OutputName.STRATEGY));
        }
        ImportProfile before = profile.isEmpty() ? NO_PROFILE : ImportProfiles.ofUser().load(profile.get());
        RegisterOptions options = reading.options(before.reading());
        PartnerStrategy known = strategy();
        List<ReturnedWorkbook> workbooks = new ArrayList<>();
        for (Path file : registers) {
            Source source = source(file, options);
            source.workbook().ifPresent(workbooks::add);
            if (source.register().isPresent()) {
                return bring(file, source.register().get(), known, before, options);
            }
        }
        return bringBack(workbooks);
    }

    private Integer bring(Path register, Register rows, PartnerStrategy known, ImportProfile before,
            RegisterOptions options) throws IOException, RegisterException, ProfileException {
        if (registers.size() > 1) {
            throw problem("import.several", register);
        }
        if (format == AnswerFormat.json || !left.isEmpty()) {
            throw problem("import.notWorkbook", register);
        }
        // A register can take long to read: the strategy is read again, and nobody else writes it, when that is done.
        ImportReport report = dryRun || target.into == null ? bring(rows, known, before.mapping())
                : CheckedChange.in(target.into, strategy -> bring(rows, strategy, before.mapping()));
        if (!dryRun && target.into == null && !StrategyFile.saveNew(known, target.output)) {
            throw exists();
        }
        new ImportSummary(report, language()).print(out());
        tellWhere(known);
        if (savedProfile.isPresent()) {
            ImportProfile kept = new ImportProfile(mapping(rows, known, before.mapping()), options.withoutPassword());
            say("import.profile", ImportProfiles.ofUser().save(savedProfile.get(), kept).toString());
        }
        return StudioCommand.DONE;
    }

    /** What was read: a register, or the workbook of a strategy. */
    private record Source(Optional<Register> register, Optional<ReturnedWorkbook> workbook) {
    }

    private Source source(Path file, RegisterOptions asked) throws RegisterException {
        String name = file.toString();
        return reading.read(file, asked, studio().terminal().map(there -> Message.of(ImportCommand.class,
                "import.password", name).in(language())), (content, options) -> ReturnedWorkbook.isOne(name, content,
                        options.password())
                        ? new Source(Optional.empty(), Optional.of(ReturnedWorkbook.read(name, content,
                                options.password())))
                        : new Source(Optional.of(RegisterReader.read(name, content, options)), Optional.empty()));
    }

    private Integer bringBack(List<ReturnedWorkbook> workbooks) throws IOException {
        if (target.into == null) {
            throw problem("import.workbook", registers.getFirst());
        }
        WorkbookReturn returned = new WorkbookReturn(workbooks, left, language());
        WorkbookReport report = dryRun ? returned.preview(target.into) : returned.apply(target.into);
        if (format == AnswerFormat.json) {
            report.printJson(out());
        } else {
            report.print(out());
            say(dryRun || report.applied().isEmpty() ? "import.dry" : "import.done", target.into.toString());
        }
        return StudioCommand.DONE;
    }

    private ImportReport bring(Register rows, PartnerStrategy strategy, Mapping before) throws RegisterException {
        ImportPlan plan;
        try (ProgressLine line = new ProgressLine(studio().terminal())) {
            plan = RegisterImport.plan(rows, mapping(rows, strategy, before), line);
        }
        return plan.applyTo(strategy, date.orElseGet(LocalDate::now), language());
    }

    private void tellWhere(PartnerStrategy strategy) {
        String file = target.file().toString();
        String name = strategy.getName();
        if (dryRun) {
            say("import.dry", file);
        } else if (target.into == null || name == null || name.isBlank()) {
            say("import.done", file);
        } else {
            say("import.into", name, file);
        }
    }

    private PartnerStrategy strategy() throws IOException {
        if (target.into != null) {
            return StrategyFile.load(target.into);
        }
        if (Files.exists(target.output)) {
            throw exists();
        }
        PartnerStrategy begun = StudioSettings.defaults().begin();
        begun.setName(RegisterName.of(registers.getFirst()));
        return begun;
    }

    private static BadInputException problem(String key, Path file) {
        return new BadInputException(Message.of(ImportCommand.class, key, file.toString()));
    }

    private BadInputException exists() {
        return problem("import.exists", target.output);
    }

    private Mapping mapping(Register rows, PartnerStrategy strategy, Mapping before) throws RegisterException {
        Mapping mapping = columns.mapping(before).with(values.options(before.values()));
        for (String exclusion : exclusions) {
            mapping = mapping.excluding(Exclusion.parse(exclusion));
        }
        return mapping.completedFor(rows, strategy);
    }
}
