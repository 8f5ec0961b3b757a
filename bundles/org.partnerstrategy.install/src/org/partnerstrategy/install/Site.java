/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.model.text.Message;

/**
 * A place to install from.
 *
 * @param uri as p2 calls it
 */
public record Site(URI uri) {

    /**
     * The site at a URL, in a folder or in an archive.
     *
     * @throws BadInputException when it is none of them
     */
    public static Site parse(String text) {
        return existing(text).map(Site::of).or(() -> url(text)).orElseThrow(
                () -> new BadInputException(Message.of(Site.class, "site.none", text)));
    }

    private static Site of(Path path) {
        URI uri = path.toUri();
        return new Site(Files.isDirectory(path) ? uri : URI.create("jar:" + uri + "!/"));
    }

    private static Optional<Path> existing(String text) {
        try {
            return Optional.of(Path.of(text).toAbsolutePath().normalize()).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Site> url(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute).map(Site::new);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
