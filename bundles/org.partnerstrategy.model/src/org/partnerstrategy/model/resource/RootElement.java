package org.partnerstrategy.model.resource;

import java.io.BufferedInputStream;
import java.io.IOException;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.partnerstrategy.model.text.Message;

/** What stands at the top of a strategy's file, read before the file itself because its version decides how. */
final class RootElement {

    private static final String NAME = "PartnerStrategy";

    /** More than any sensible prologue; the parser reads ahead in blocks of a few thousand bytes. */
    private static final int LOOK_AHEAD = 1 << 16;

    private final String location;

    /**
     * @param location the file, as problems name it
     */
    RootElement(String location) {
        this.location = location;
    }

    /**
     * Looks at the first element of a file without moving on in it.
     *
     * @return the version of the format
     * @throws StrategyFileException when the file is something else, or of a version that cannot be read
     */
    FormatVersion version(BufferedInputStream stream) throws IOException {
        stream.mark(LOOK_AHEAD);
        FormatVersion version = parse(stream);
        stream.reset();
        return version;
    }

    private FormatVersion parse(BufferedInputStream stream) throws StrategyFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            for (int event = reader.next(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw problem(reader.getLocation(), Message.of(RootElement.class, "load.doctype"), null);
                }
            }
            return version(reader);
        } catch (XMLStreamException e) {
            throw problem(e.getLocation(), Message.of(RootElement.class, "load.notXml"), e);
        }
    }

    private FormatVersion version(XMLStreamReader reader) throws StrategyFileException {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        FormatVersion version = FormatVersion.of(namespace).filter(found -> NAME.equals(reader.getLocalName()))
                .orElseThrow(() -> problem(reader.getLocation(), Message.of(RootElement.class, "load.otherModel"),
                        null));
        if (!version.isReadable()) {
            throw problem(reader.getLocation(),
                    Message.of(RootElement.class, "load.newerFormat", version.toString()), null);
        }
        return version;
    }

    private StrategyFileException problem(Location place, Message message, Throwable cause) {
        return new StrategyFileException(location, place.getLineNumber(), place.getColumnNumber(), message, cause);
    }
}
