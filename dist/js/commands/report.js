export const reportFormats = ['text', 'json', 'github'];
const placeOf = ({ file, line, column }) => [file, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(':');
function asText(finding) {
    const { severity, check, pointer, message, expected, fix } = finding;
    const where = pointer === undefined || pointer === '' ? '' : ` (${pointer})`;
    return `${placeOf(finding)}  ${severity}  ${check}${where}\n  ${message}\n  expected: ${expected}\n  fix: ${fix}\n`;
}
/** Escapes of GitHub's workflow commands. */
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
function asGithub({ severity, check, file, line, column, message, expected, fix, }) {
    const properties = [
        `file=${escapeProperty(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${escapeProperty(check)}`,
    ];
    return `::${severity} ${properties.join(',')}::${escapeData(`${message} Expected: ${expected}. ${fix}`)}\n`;
}
/** Findings as text for people, JSON for programs, or GitHub's workflow commands. */
export function formatFindings(findings, format) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(findings, null, 2)}\n`;
        case 'github':
            return findings.map(asGithub).join('');
        case 'text':
            return findings.map(asText).join('\n');
    }
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
export function summary(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}
