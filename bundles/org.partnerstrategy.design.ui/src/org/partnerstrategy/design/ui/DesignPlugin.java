package org.partnerstrategy.design.ui;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Makes the viewpoint known to Sirius as long as the bundle runs. */
public final class DesignPlugin implements BundleActivator {

    private static final String SPECIFICATION = "org.partnerstrategy.design/description/partnerstrategy.odesign";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) {
        viewpoints = ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION);
    }

    @Override
    public void stop(BundleContext context) {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    }
}
