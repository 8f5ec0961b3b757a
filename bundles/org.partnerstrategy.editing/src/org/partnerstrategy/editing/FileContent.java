/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/** What a file held when a document read or wrote it, from which both its and others' changes were made. */
final class FileContent {

    private final Path file;
    private final Optional<byte[]> bytes;

    private FileContent(Path file, Optional<byte[]> bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The file as it is now. */
    static FileContent of(Path file) {
        try {
            return new FileContent(file, Optional.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return new FileContent(file, Optional.empty());
        }
    }

    /** The strategy in it; none when it could not be read. */
    Optional<PartnerStrategy> strategy() {
        Resource resource = new PartnerStrategyResourceFactory().createResource(URI.createFileURI(file.toString()));
        try {
            resource.load(new ByteArrayInputStream(bytes.orElse(new byte[0])), null);
            return Optional.of((PartnerStrategy) resource.getContents().getFirst());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
