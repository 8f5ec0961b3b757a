/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.net.URL;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The product's icons: drawings without a fixed size, in the folder {@code icons} of this bundle. */
public final class Icons {

    private static final String PREFIX = "org.partnerstrategy.";

    private Icons() {
    }

    /**
     * An icon.
     *
     * @param name the name of its file without {@code .svg}
     */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(FrameworkUtil.getBundle(Icons.class), IPath.fromOSString("icons/" + name + ".svg"));
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The icon as an image that is shared and never to be disposed. To be called in the thread of the display. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(PREFIX + name) == null) {
            registry.put(PREFIX + name, descriptor(name));
        }
        return registry.get(PREFIX + name);
    }
}
