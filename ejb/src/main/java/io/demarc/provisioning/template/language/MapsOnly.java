// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Finds names as keys of maps and nowhere else: no field, no method and no class can be reached. */
final class MapsOnly implements ObjectHandler {

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return given -> look(name, given);
    }

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> look(name, scopes);
    }

    private static Object look(String name, List<Object> scopes) {
        if (scopes.get(0) instanceof Limits limits) {
            limits.step();
        }
        var words = name.split(" is ", 2);
        var value = value(words[0], scopes);
        return words.length == 1 ? value : (Object) words[1].equals(value);
    }

    private static Object value(String name, List<Object> scopes) {
        for (var i = scopes.size() - 1; i > 0; i--) {
            if (scopes.get(i) instanceof Map<?, ?> values && values.containsKey(name)) {
                return checked(name, values.get(name));
            }
        }
        return null;
    }

    private static Object checked(String name, Object value) {
        if (value instanceof String text && !Letters.areFine(text)) {
            throw new BusinessException(Problem.of("template.value.lineEnd", name));
        }
        return value;
    }

    @Override
    public Object coerce(Object object) {
        return object;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        var out = writer;
        if (object instanceof List<?> list) {
            for (var element : list) {
                out = iteration.next(out, element, scopes);
            }
        } else if (isTrue(object)) {
            out = iteration.next(out, object, scopes);
        }
        return out;
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        var isEmptyList = object instanceof List<?> list && list.isEmpty();
        return isEmptyList || !(object instanceof List<?> || isTrue(object))
                ? iteration.next(writer, object, scopes)
                : writer;
    }

    private static boolean isTrue(Object object) {
        return object instanceof String text ? !text.isEmpty() : Boolean.TRUE.equals(object);
    }

    @Override
    public String stringify(Object object) {
        return object instanceof String text ? text : "";
    }
}
