package org.partnerstrategy.ui;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.editing.StrategyDocuments;

/** Where the parts of the workbench find the documents that are open. */
public final class Documents {

    private Documents() {
    }

    /** The one collection of documents of this workbench. */
    public static StrategyDocuments service() {
        BundleContext context = FrameworkUtil.getBundle(Documents.class).getBundleContext();
        return context.getService(context.getServiceReference(StrategyDocuments.class));
    }
}
