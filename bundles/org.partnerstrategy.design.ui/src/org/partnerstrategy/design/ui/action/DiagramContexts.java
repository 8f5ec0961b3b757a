/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.Documents;

/** Lets the studio's views follow diagrams of strategies: one context for each diagram as long as it is open. */
public final class DiagramContexts implements IAdapterFactory {

    private final Map<DialectEditor, DiagramContext> contexts = new HashMap<>();

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == PageContext.class && adaptable instanceof DialectEditor diagram) {
            return type.cast(Optional.ofNullable(contexts.get(diagram)).or(() -> make(diagram)).orElse(null));
        }
        return null;
    }

    private Optional<DiagramContext> make(DialectEditor diagram) {
        return CurrentStrategy.of(diagram).flatMap(DiagramContexts::document).map(document -> {
            DiagramContext context = new DiagramContext(diagram, document);
            contexts.put(diagram, context);
            diagram.getSite().getPage().addPartListener(new End(diagram));
            return context;
        });
    }

    /** The document of the session; not one of its own, which would be a second copy. */
    private static Optional<StrategyDocument> document(CurrentStrategy current) {
        try {
            StrategyDocument document = Documents.service().open(current.file());
            if (document.strategy() == current.strategy()) {
                return Optional.of(document);
            }
            Documents.service().close(document);
            return Optional.empty();
        } catch (StrategyFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {PageContext.class};
    }

    private final class End implements IPartListener2 {

        private final DialectEditor diagram;

        End(DialectEditor diagram) {
            this.diagram = diagram;
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == diagram) {
                IWorkbenchPage page = reference.getPage();
                page.removePartListener(this);
                DiagramContext context = contexts.remove(diagram);
                context.dispose();
                Documents.service().close(context.document());
            }
        }
    }
}
