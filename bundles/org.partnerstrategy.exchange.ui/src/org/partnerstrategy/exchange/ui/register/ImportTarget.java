/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** Where a register goes. */
public interface ImportTarget {

    /** The strategy as it is now; what an import would do is tried on a copy of it. */
    PartnerStrategy strategy();

    /** What people call the strategy, in the language of the workbench. */
    String label();

    /**
     * The document that is changed; none when the user decided not to after all.
     *
     * @param register the file that is imported, after which a new strategy is called
     */
    Optional<StrategyDocument> document(Path register);

    /** A document that is open. */
    static ImportTarget of(StrategyDocument document) {
        return new ImportTarget() {

            @Override
            public PartnerStrategy strategy() {
                return document.strategy();
            }

            @Override
            public String label() {
                String name = document.strategy().getName();
                String file = document.file().getFileName().toString();
                return name == null || name.isBlank() ? file : Messages.of(ImportTarget.class).text("target.named",
                        name, file);
            }

            @Override
            public Optional<StrategyDocument> document(Path register) {
                return Optional.of(document);
            }
        };
    }
}
