/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.diagrams;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Makes the viewpoint of this plug-in known to Sirius as long as it runs. */
public final class ExampleDiagrams implements BundleActivator {

    private static final String SPECIFICATION = "org.partnerstrategy.example.diagrams/description/people.odesign";

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
