/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.OpenDocumentsListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;

/**
 * Keeps a recovery copy of each open document with changes, and removes it when the document is saved or closed. It
 * belongs to the thread of the documents; somebody calls {@link #keep()} from time to time.
 */
public final class RecoveryKeeper implements OpenDocumentsListener {

    private final RecoveryCopies copies;
    private final StrategyDocuments documents;
    private final Map<StrategyDocument, Watch> watches = new HashMap<>();

    /** A keeper that watches all documents until it is stopped. */
    public RecoveryKeeper(RecoveryCopies copies, StrategyDocuments documents) {
        this.copies = copies;
        this.documents = documents;
        documents.addListener(this);
        documents.open().forEach(this::opened);
    }

    @Override
    public void opened(StrategyDocument document) {
        watches.put(document, new Watch(document));
    }

    @Override
    public void closed(StrategyDocument document) {
        Watch watch = watches.remove(document);
        if (watch != null) {
            watch.stop();
        }
    }

    /** Keeps a copy of each document that was changed since its last copy. */
    public void keep() {
        watches.values().forEach(Watch::keep);
    }

    /** Watches no more; the copies of documents that are still open stay. */
    public void stop() {
        documents.removeListener(this);
        watches.forEach((document, watch) -> document.removeListener(watch));
        watches.clear();
    }

    /** What is not in the copy of one document yet. */
    private final class Watch implements DocumentListener {

        private final StrategyDocument document;
        private Path file;
        private boolean news;
        private boolean failed;

        Watch(StrategyDocument document) {
            this.document = document;
            file = document.file();
            news = document.isDirty();
            document.addListener(this);
        }

        @Override
        public void changed(Set<EObject> elements) {
            news = true;
        }

        @Override
        public void replaced() {
            news = true;
        }

        @Override
        public void stateChanged() {
            if (!document.isDirty() || !document.file().equals(file)) {
                remove();
            }
            file = document.file();
        }

        void keep() {
            // Nobody tells of each key that is typed.
            if ((news || document.isTyping()) && document.isDirty()) {
                try {
                    copies.keep(document);
                    // What is given up later must not come back.
                    news = document.isTyping();
                    failed = false;
                } catch (IOException e) {
                    report(e);
                }
            }
        }

        void stop() {
            document.removeListener(this);
            remove();
        }

        private void remove() {
            try {
                copies.remove(file);
            } catch (IOException e) {
                report(e);
            }
        }

        /** Once, not with every attempt: a disk that is full stays full for a while. */
        private void report(IOException problem) {
            if (!failed) {
                failed = true;
                ILog.of(RecoveryKeeper.class).error(document.file().toString(), problem);
            }
        }
    }
}
