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
