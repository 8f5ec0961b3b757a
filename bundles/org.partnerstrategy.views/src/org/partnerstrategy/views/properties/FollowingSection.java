/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;

/** A section that follows the changes of the document whose elements it shows, while it is visible. */
abstract class FollowingSection extends AbstractPropertySection {

    private final DocumentListener changes = new Changes();
    private Optional<StrategyDocument> heard = Optional.empty();

    /** The editor to which what is selected belongs, if it is one of strategies. */
    static Optional<PageContext> context(IWorkbenchPart part) {
        return Optional.ofNullable(
                Adapters.adapt(part.getSite().getPage().getActiveEditor(), PageContext.class));
    }

    /** Where everything is. */
    abstract Composite area();

    /** The document whose elements are shown; none while nothing is. */
    abstract Optional<StrategyDocument> document();

    /** Forgets the elements, which mean nothing any more. */
    abstract void forget();

    /** Follows the document whose elements are shown now. */
    final void follow() {
        listenTo(document());
    }

    private void listenTo(Optional<StrategyDocument> document) {
        heard.ifPresent(old -> old.removeListener(changes));
        heard = document;
        heard.ifPresent(other -> other.addListener(changes));
    }

    @Override
    public void aboutToBeHidden() {
        listenTo(Optional.empty());
    }

    @Override
    public void aboutToBeShown() {
        follow();
    }

    @Override
    public void dispose() {
        listenTo(Optional.empty());
        super.dispose();
    }

    private final class Changes implements DocumentListener {

        @Override
        public void changed(Set<EObject> elements) {
            if (!area().isDisposed()) {
                refresh();
            }
        }

        @Override
        public void replaced() {
            forget();
        }
    }
}
