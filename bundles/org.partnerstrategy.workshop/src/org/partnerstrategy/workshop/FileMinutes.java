/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.FileBusyException;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.LockOwner;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Records rounds in the file of a strategy, as commands do: under its lock, and with the version before beside it,
 * which takes a round back as long as nobody changed the file since.
 *
 * @param file the strategy
 */
public record FileMinutes(Path file) implements Minutes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Finds out whether rounds can be recorded, so that nobody places partners in vain.
     *
     * @throws IOException when the file is open in a window, or cannot be written
     */
    public void check() throws IOException {
        WholeFile.at(file).check();
        try (EditLock lock = EditLock.waitFor(file, LockOwner.Use.COMMAND, PATIENCE)) {
            if (!Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
        } catch (FileBusyException e) {
            throw WorkshopException.of("file", file, e.problem());
        } catch (IOException e) {
            throw FileWriteException.of(file, e);
        }
    }

    @Override
    public PartnerStrategy copy() throws IOException {
        return StrategyFile.load(file);
    }

    @Override
    public String record(RoundOutcome outcome) throws IOException {
        String before = digest(file);
        StrategyFile.change(file, strategy -> {
            RoundOutcome.check(strategy);
            outcome.record(strategy, LocalDate.now());
            return strategy;
        });
        String after = digest(file);
        return after.equals(before) ? "" : after;
    }

    @Override
    public boolean takeBack(String mark) throws IOException {
        if (mark.isEmpty()) {
            return true;
        }
        Path before = file.resolveSibling(file.getFileName() + WholeFile.BACKUP_SUFFIX);
        try (EditLock lock = EditLock.waitFor(file, LockOwner.Use.COMMAND, PATIENCE)) {
            boolean unchanged = Files.exists(before) && digest(file).equals(mark);
            if (unchanged) {
                WholeFile.at(file).write(Files.readAllBytes(before));
            }
            return unchanged;
        }
    }

    private static String digest(Path path) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
