/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editing.StrategyDocuments;

/** Where the parts of the workbench find the documents that are open. */
public final class Documents {

    private Documents() {
    }

    /**
     * Takes over all that is being typed anywhere, as before the workbench is started again.
     *
     * @return false when some of it is not a value that a strategy can have; it stays where it is
     */
    public static boolean commitPending() {
        return service().open().stream().filter(document -> !document.commitPending()).toList().isEmpty();
    }

    /** The one collection of documents of this workbench. */
    public static StrategyDocuments service() {
        BundleContext context = FrameworkUtil.getBundle(Documents.class).getBundleContext();
        return context.getService(context.getServiceReference(StrategyDocuments.class));
    }
}
