// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes the kinds of expressions. */
final class ExpressionCompiler {

	private static final String FEATURE = "feature:";
	private static final String VARIABLE = "var:";
	private static final String SERVICE = "service:";

	/** Languages that Sirius may support, and this runtime does not. */
	private static final List<String> FOREIGN = List.of("aql:", "ocl:", "query:", "acceleo:", "mtl:", "custom:");

	private static final Pattern CALL = Pattern
			.compile("(?:([A-Za-z_]\\w*)\\s*\\.\\s*)?([A-Za-z_]\\w*)\\s*(?:\\(([^()]*)\\))?");
	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	private ExpressionCompiler() {
	}

	static Expression compile(String text, ServiceRegistry services) throws ExpressionException {
		if (text == null || text.isEmpty())
			return Literal.EMPTY;
		if (text.startsWith(FEATURE))
			return new FeatureExpression(text, text.trim().substring(FEATURE.length()));
		if (text.startsWith(VARIABLE))
			return new VariableExpression(text, text.trim().substring(VARIABLE.length()));
		if (text.startsWith(SERVICE))
			return service(text, text.substring(SERVICE.length()).trim(), services);
		for (String prefix : FOREIGN)
			if (text.startsWith(prefix))
				throw new ExpressionException("uses the expression language \"" + prefix
						+ "\", which is not supported; use feature:, service:, var: or plain text");
		String trimmed = text.trim();
		if (trimmed.startsWith("[") && trimmed.endsWith("]") || trimmed.startsWith("<%") && trimmed.endsWith("%>"))
			throw new ExpressionException(
					"uses an Acceleo expression, which is not supported; use feature:, service:, var: or plain text");
		return new Literal(text);
	}

	private static Expression service(String text, String call, ServiceRegistry services) throws ExpressionException {
		Matcher parts = CALL.matcher(call);
		if (!parts.matches())
			throw new ExpressionException("holds the call \"" + text
					+ "\", which is not of the form service:name, service:name(v1, v2) or service:receiver.name(v1)");
		List<String> arguments = new ArrayList<>();
		if (parts.group(3) != null && !parts.group(3).isBlank())
			for (String argument : parts.group(3).split(",", -1)) {
				if (!NAME.matcher(argument.trim()).matches())
					throw new ExpressionException("calls a service with the argument \"" + argument.trim()
							+ "\", but arguments can only be names of variables");
				arguments.add(argument.trim());
			}
		String name = parts.group(2);
		Service service = services.find(name, arguments.size());
		if (service == null)
			throw new ExpressionException(services.has(name)
					? "calls the service \"" + name + "\" with " + arguments.size() + " arguments, which none of that name takes"
					: "calls the unknown service \"" + name + "\"");
		return new ServiceExpression(text, service, parts.group(1) == null ? "self" : parts.group(1), arguments);
	}
}
