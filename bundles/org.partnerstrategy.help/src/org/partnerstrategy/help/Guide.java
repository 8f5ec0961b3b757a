package org.partnerstrategy.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The guide: pages for a browser. They lie where the help of Eclipse looks for them, so that they can be read there as
 * well: in English, and in folders of languages what is different there.
 */
public final class Guide {

    private static final String PAGES = "html";

    private Guide() {
    }

    /**
     * Unpacks the guide into a folder.
     *
     * @return its first page
     * @throws IOException when the folder cannot be written
     */
    public static Path unpack(Path folder, Locale language) throws IOException {
        copy("/" + PAGES + "/", folder);
        copy("/nl/" + language.getLanguage() + "/" + PAGES + "/", folder);
        return folder.resolve("index.html");
    }

    /** Where this product keeps the guide in a language. */
    static Path folder(Locale language) {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Guide.class)).append(language.getLanguage()).toPath();
    }

    private static void copy(String from, Path folder) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(Guide.class);
        if (bundle.getEntry(from) == null) {
            return;
        }
        for (URL page : Collections.list(bundle.findEntries(from, "*.*", true))) {
            Path target = folder.resolve(page.getPath().substring(from.length()));
            Files.createDirectories(target.getParent());
            try (InputStream content = page.openStream()) {
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
