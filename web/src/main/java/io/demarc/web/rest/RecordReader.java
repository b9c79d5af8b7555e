// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.Problem;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the JSON body of a request: UTF-8, at most 1 MB, no member twice (RFC 8259). */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

    private static final int MOST_BYTES = 1 << 20;

    private static final JsonReaderFactory READERS =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var json = json(text(body));
        try {
            return (Record) JsonToRecord.read(json, type);
        } catch (BusinessException refused) {
            throw new Malformed(refused.problems());
        }
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Malformed(Problem.of("body.utf8"));
        }
    }

    private static JsonValue json(String text) {
        if (text.isBlank()) {
            throw new Malformed(Problem.of("body.required"));
        }
        try (var reader = READERS.createReader(new StringReader(text))) {
            refuseMoreThanOne(text);
            return reader.readValue();
        } catch (JsonParsingException noJson) {
            var place = noJson.getLocation();
            throw new Malformed(Problem.of("body.json", place.getLineNumber(), place.getColumnNumber()));
        } catch (RuntimeException beyondTheParser) {
            throw new Malformed(Problem.of("body.limits"));
        }
    }

    /** A reader stops behind the first value; a parser complains when it is asked what comes next. */
    private static void refuseMoreThanOne(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            parser.getValue();
            parser.hasNext();
        }
    }
}
