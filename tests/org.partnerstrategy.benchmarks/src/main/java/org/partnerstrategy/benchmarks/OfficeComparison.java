/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.testdata.GeneratedStrategy;

/**
 * Workbook and report of a real register as whole processes, against LibreOffice's own conversion of that workbook; and
 * whether they are made of the relations of all ministries with little memory.
 */
final class OfficeComparison {

    /** In MiB. */
    private static final int MEMORY = 512;

    private final WholeProcess processes;
    private final Path register;
    private final Path folder;

    /**
     * @param register of the subsidies of Amsterdam, as JSON
     */
    OfficeComparison(WholeProcess processes, Path register) throws IOException {
        this.processes = processes;
        this.register = register;
        folder = Files.createTempDirectory("office");
    }

    /** LibreOffice; none where it is not installed. */
    static Optional<Path> office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable).findFirst();
    }

    /** The workbook of the register, against the same workbook as one of OpenDocument. */
    WholeProcess.Times workbook(Path office) throws Exception {
        return times(office, "ods", "workbook", "-o", folder.resolve("register.xlsx").toString());
    }

    /** The report on it, against the workbook on paper. */
    WholeProcess.Times report(Path office) throws Exception {
        return times(office, "pdf", "report", "-o", folder.resolve("report.pdf").toString());
    }

    private WholeProcess.Times times(Path office, String kind, String command, String... options) throws Exception {
        Path strategy = folder.resolve("register.partnerstrategy");
        Path workbook = folder.resolve("register.xlsx");
        if (!Files.exists(strategy)) {
            processes.studio("import", register.toString(), "-o", strategy.toString(), "--partner", "Naam", "--goal",
                    "Thema", "--amount", "Verleend");
            processes.studio("workbook", strategy.toString(), "-o", workbook.toString());
        }
        return processes.inTurn(() -> processes.studio(Stream.concat(Stream.of(command, strategy.toString()),
                Stream.of(options)).toArray(String[]::new)), () -> WholeProcess.run(null, office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                        kind, "--outdir", folder.resolve("converted").toString(), workbook.toString()));
    }

    /** Makes workbook and report of so many relations, and answers with how much memory. */
    int largeStrategy(int relations) throws Exception {
        Path strategy = folder.resolve("large.partnerstrategy");
        StrategyFile.save(GeneratedStrategy.of(1, relations), strategy);
        processes.studioWithin(MEMORY, "workbook", strategy.toString(), "-o",
                folder.resolve("large.xlsx").toString());
        processes.studioWithin(MEMORY, "report", strategy.toString(), "-o",
                folder.resolve("large.pdf").toString());
        return MEMORY;
    }
}
