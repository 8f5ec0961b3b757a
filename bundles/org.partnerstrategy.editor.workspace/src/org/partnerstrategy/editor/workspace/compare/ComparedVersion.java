/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.runtime.CoreException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * One of the versions that an Eclipse compares.
 *
 * @param element the version as the Eclipse has it
 * @param strategy what it holds
 */
record ComparedVersion(ITypedElement element, PartnerStrategy strategy) {

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    /**
     * Reads a version.
     *
     * @return none when there is no such version, such as the one of which both were made
     * @throws StrategyFileException when it is no strategy
     * @throws IOException when it cannot be read
     */
    static Optional<ComparedVersion> of(ITypedElement element) throws IOException {
        if (!(element instanceof IStreamContentAccessor accessor)) {
            return Optional.empty();
        }
        try (InputStream content = accessor.getContents()) {
            byte[] bytes = content == null ? new byte[0] : content.readAllBytes();
            return bytes.length == 0 ? Optional.empty()
                    : Optional.of(new ComparedVersion(element, read(element.getName(), bytes)));
        } catch (CoreException e) {
            throw new IOException(e);
        }
    }

    private static PartnerStrategy read(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("version", EXTENSION);
        try {
            WholeFile.at(file).write(bytes);
            return StrategyFile.load(file);
        } catch (StrategyFileException e) {
            throw e.of(Path.of(name));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether other content can be given to it. */
    boolean isEditable() {
        return element instanceof IEditableContent content && content.isEditable();
    }

    /** Gives it what the strategy holds now. */
    void write() throws IOException {
        Path file = Files.createTempFile("version", EXTENSION);
        try {
            StrategyFile.write(strategy, file, false);
            ((IEditableContent) element).setContent(Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
