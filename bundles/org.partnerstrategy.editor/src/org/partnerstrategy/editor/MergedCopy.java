/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Keeps a copy that was merged among the versions of a file, once that is saved with all that the copy brought: who
 * goes on with the copy and sends it again has changed it since then.
 */
final class MergedCopy implements DocumentListener {

    private final StrategyDocument document;
    private final Optional<PartnerStrategy> base;
    private final PartnerStrategy copy;
    private final byte[] content;
    private final FileTime saved;

    private MergedCopy(StrategyDocument document, Optional<PartnerStrategy> base, PartnerStrategy copy,
            byte[] content, FileTime saved) {
        this.document = document;
        this.base = base;
        this.copy = copy;
        this.content = content;
        this.saved = saved;
    }

    /**
     * Waits until the document is saved.
     *
     * @param base the version from which both were made; none if it is not kept any more
     */
    static void expect(StrategyDocument document, Optional<PartnerStrategy> base, PartnerStrategy copy, Path file) {
        try {
            document.addListener(new MergedCopy(document, base, copy, Files.readAllBytes(file),
                    Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            // It is gone meanwhile; what it brought is there.
        }
    }

    @Override
    public void stateChanged() {
        if (document.isDirty()) {
            return;
        }
        document.removeListener(this);
        try {
            PartnerStrategy now = StrategyFile.copy(document.strategy());
            PartnerStrategy merged = base.isPresent()
                    ? StrategyMerge.merge(base.get(), now, copy, Resolution.OPEN).strategy() : copy;
            if (Comparison.ofCopy(now, merged).differences().isEmpty()) {
                EarlierVersions.of(document.file()).keepMerged(content, saved);
            }
        } catch (IOException | NotComparableException e) {
            // Then more is asked the next time.
        }
    }
}
