/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui;

import java.util.Optional;
import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.partnerstrategy.design.Refusals;

/** Makes the viewpoint known to Sirius, and refusals to the user, as long as the bundle runs. */
public final class DesignPlugin implements BundleActivator {

    private static final String SPECIFICATION = "org.partnerstrategy.design/description/partnerstrategy.odesign";

    /**
     * How long Java's other windows wait for what is on the clipboard. Sirius asks them in the thread of ours with each
     * diagram that opens: when the studio itself has copied something, nobody can answer, and the window would stand
     * still for ten seconds.
     */
    private static final String CLIPBOARD = "sun.awt.datatransfer.timeout";
    private static final String MILLISECONDS = "50";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) {
        if (System.getProperty(CLIPBOARD) == null) {
            System.setProperty(CLIPBOARD, MILLISECONDS);
        }
        viewpoints = ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION);
        Refusals.tellTo(Optional.of(RefusalDialog::open));
    }

    @Override
    public void stop(BundleContext context) {
        Refusals.tellTo(Optional.empty());
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
    }
}
