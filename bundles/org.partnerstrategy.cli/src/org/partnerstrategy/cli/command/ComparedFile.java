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

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.compare.EmptyVersion;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/** Reads versions of a strategy, also as git passes them. */
final class ComparedFile {

    /** What git passes for the version of a file that is not there. */
    private static final Path NONE = Path.of("/dev/null");

    private ComparedFile() {
    }

    /** Whether it stands for no file: that is how git passes what is new or gone. */
    static boolean isNone(Path file) {
        try {
            return file.equals(NONE) || Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A version; one without content of the same strategy where there is no file. */
    static PartnerStrategy load(Path file, PartnerStrategy other) throws StrategyFileException {
        return isNone(file) ? EmptyVersion.of(other) : StrategyFile.load(file);
    }

    static BadInputException refused(NotComparableException problem) {
        return new BadInputException(problem.problem());
    }
}
